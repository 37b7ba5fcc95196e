-- Policies whose measures are not compared with those of others yet: of a load that is under way, or was broken off.
CREATE TABLE unlinked (policy INTEGER NOT NULL PRIMARY KEY) STRICT;
