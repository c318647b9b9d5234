#Requires -Version 5.1
<#
.SYNOPSIS
  Gives this computer its desktop back. The records stay where they are. Not tried on Windows yet.
.DESCRIPTION
  To be run as the system account, like lock.ps1.
#>
Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'

if (-not [Security.Principal.WindowsIdentity]::GetCurrent().IsSystem) {
    throw 'This has to run as the system account: see Get-Help .\lock.ps1'
}
$settings = Get-CimInstance -Namespace 'root\cimv2\mdm\dmmap' -ClassName 'MDM_AssignedAccess'
foreach ($property in 'ShellLauncher', 'Configuration') {
    if ($null -ne $settings.$property) {
        $settings.$property = $null
        Set-CimInstance -CimInstance $settings
    }
}
Write-Output 'Porchlight: unlocked. Restart this computer.'
