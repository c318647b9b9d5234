#Requires -Version 5.1
<#
.SYNOPSIS
  Makes this computer show Porchlight and nothing else. Not tried on Windows yet.
.DESCRIPTION
  Windows takes these settings from its own system account alone. Start a PowerShell as that account, for instance by
  "psexec.exe -i -s powershell.exe" in a command prompt of an administrator, and run this script in it.
.PARAMETER With
  ShellLauncher on Windows Enterprise, Education and IoT Enterprise; AssignedAccess on Windows 11 Pro.
#>
param(
    [Parameter(Mandatory = $true)]
    [ValidateSet('ShellLauncher', 'AssignedAccess')]
    [string] $With
)
Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'

if (-not [Security.Principal.WindowsIdentity]::GetCurrent().IsSystem) {
    throw 'This has to run as the system account: see Get-Help .\lock.ps1'
}
$program = Join-Path $env:ProgramFiles 'Porchlight\Porchlight.exe'
if (-not (Test-Path -LiteralPath $program)) { throw "There is no ${program}: install Porchlight first, for all users." }

$file = @{ ShellLauncher = 'shell-launcher.xml'; AssignedAccess = 'assigned-access.xml' }[$With]
$text = Get-Content -LiteralPath (Join-Path $PSScriptRoot $file) -Raw -Encoding UTF8
[void][xml] $text # says where, when somebody broke it while editing

if ($With -eq 'ShellLauncher') {
    $feature = Get-WindowsOptionalFeature -Online -FeatureName 'Client-EmbeddedShellLauncher'
    if ($null -eq $feature) { throw 'This edition of Windows has no Shell Launcher: use -With AssignedAccess.' }
    if ($feature.State -ne 'Enabled') {
        [void](Enable-WindowsOptionalFeature -Online -FeatureName 'Client-EmbeddedShellLauncher' -All -NoRestart)
    }
}

$settings = Get-CimInstance -Namespace 'root\cimv2\mdm\dmmap' -ClassName 'MDM_AssignedAccess'
$property = @{ ShellLauncher = 'ShellLauncher'; AssignedAccess = 'Configuration' }[$With]
$settings.$property = [System.Net.WebUtility]::HtmlEncode($text)
Set-CimInstance -CimInstance $settings
Write-Output 'Porchlight: locked. Restart this computer, and it comes up by itself.'
