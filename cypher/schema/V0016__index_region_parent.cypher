// Regions are asked for by what they are part of.
CREATE INDEX region_parent IF NOT EXISTS FOR (n:Region) ON (n.parentCode)
