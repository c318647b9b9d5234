import Database from 'better-sqlite3';

// For a process of its own: another program that holds the database until its standard input ends.
const [, , file = '', begin = ''] = process.argv;
const db = new Database(file);
db.exec(begin);
db.exec("UPDATE setting SET value = '0' WHERE key = 'key 1'");
process.stdout.write('held');
process.stdin.on('end', () => db.close()).resume();
