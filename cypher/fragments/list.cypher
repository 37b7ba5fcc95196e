// Lists that are filtered, ordered and paged. {it} is the record, {keys} the texts of its place as k1, k2 …
// Parameters: f1, f2 … of the conditions, after1 … and before1 … of the bounds, limit.

//= all
MATCH ({it}:{label})
WHERE {condition}

//= from
MATCH {pattern}
WHERE {narrow}
WITH DISTINCT {it}
WHERE {condition}

//= count
{records}
RETURN count({it})

//= countBy
{records}
{facet}
WITH value, count({it}) AS number
WHERE value IS NOT NULL
RETURN value, number

//= countByEach
{records}
{facet}
WITH value, count({it}) AS number
WHERE value IS NOT NULL
RETURN {name} AS facet, value, number

//= page
{records}
WITH {it}, {keys}
WHERE {bounds}
WITH {it}, {names}
ORDER BY {order}
LIMIT $limit
RETURN {columns}, {names}
ORDER BY {order}

//= later
({key} > {value} OR ({key} = {value} AND {rest}))

//= earlier
({key} < {value} OR ({key} = {value} AND {rest}))
