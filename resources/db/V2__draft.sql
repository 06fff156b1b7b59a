-- What was typed and not saved when the records were locked; taken out again when they are opened.

CREATE TABLE draft (
    place TEXT NOT NULL PRIMARY KEY,
    sealed BLOB NOT NULL
) STRICT;

PRAGMA user_version = 2;
