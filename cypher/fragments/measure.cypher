// Conditions on measures and orders of measures. {it} is the measure, {other} what it is related to. Index: measure_id.

//= label
Measure

//= columns
{it}.id, {it}.policyId, {it}.position, {it}.number, {it}.path, {it}.title, {it}.text, {it}.start, {it}.end,
  {it}.responsibility, {it}.responsibilityStart, {it}.responsibilityEnd, {it}.deadline, coalesce({it}.keywords, [])

//= field id
{it}.id

//= field number
{it}.number

//= field title
{it}.title

//= field text
{it}.text

//= field deadline
{it}.deadline

//= field hasDeadline
toString({it}.deadline IS NOT NULL)

//= relation policy
({other}:Policy)-[:HAS_MEASURE]->({it})

//= relation path
{other} IN {it}.path

//= relation assignments
({other}_body:Department|Group)-[{other}:LEADS|COORDINATES|SHARES|RESPONSIBLE_FOR]->({it})

//= order Policy
{it}.policyId

//= order Position
right('0000000' + toString({it}.position), 8)

//= order Title
{it}.title

//= order Deadline
coalesce({it}.deadline, '')

//= order IssuedOn
coalesce([(policy)-[:HAS_MEASURE]->({it}) | toString(policy.issuedOn)][0], '')

//= facet Region
MATCH (policy)-[:HAS_MEASURE]->({it})
WITH {it}, policy.regionCode AS value

//= facet Year
MATCH (policy)-[:HAS_MEASURE]->({it})
WITH {it}, left(toString(policy.issuedOn), 4) AS value

//= facet Level
MATCH (policy)-[:HAS_MEASURE]->({it})
WITH {it}, policy.level AS value

//= facet Deadline
WITH {it}, toString({it}.deadline IS NOT NULL) AS value

//= facet Role
MATCH ()-[assignment:LEADS|COORDINATES|SHARES|RESPONSIBLE_FOR]->({it})
WITH DISTINCT {it}, CASE type(assignment) WHEN 'LEADS' THEN 'LEAD' WHEN 'COORDINATES' THEN 'COORDINATE' WHEN 'SHARES' THEN 'SHARED' ELSE 'RESPONSIBLE' END AS value

//= facet Function
MATCH (body)-[:LEADS|COORDINATES|SHARES|RESPONSIBLE_FOR]->({it})
WITH DISTINCT {it}, body.function AS value

//= order Bodies
right('0000000' + toString(COUNT { ({it})<-[:LEADS|COORDINATES|SHARES|RESPONSIBLE_FOR]-() }), 8)
