// Conditions on bodies and orders of bodies. {it} is the body, {other} what it is related to. Index: department_id, group_id, department_name.

//= label
Department|Group

//= columns
{it}.id, {it}.name, {it}.aliases, {it}.kind, [({it})-[:IN_REGION]->(region) | region.code][0], {it}.level, {it}.function

//= field id
{it}.id

//= field name
{it}.name

//= field kind
{it}.kind

//= field level
{it}.level

//= field function
{it}.function

//= relation aliases
{other} IN {it}.aliases

//= relation initials
{other} IN coalesce({it}.initials, [])

//= relation assignments
({it})-[{other}:LEADS|COORDINATES|SHARES|RESPONSIBLE_FOR]->({other}_measure:Measure)

//= relation issued
({it})-[:ISSUED]->({other}:Policy)

//= relation region
({it})-[:IN_REGION]->({other}:Region)

//= order Id
{it}.id

//= order Name
{it}.name

//= order Function
coalesce({it}.function, '')

//= order Level
CASE {it}.level WHEN 'NATIONAL' THEN '1' WHEN 'PROVINCE' THEN '2' WHEN 'CITY' THEN '3' WHEN 'COUNTY' THEN '4' WHEN 'TOWNSHIP' THEN '5' ELSE '' END

//= facet Region
WITH {it}, [({it})-[:IN_REGION]->(region) | region.code][0] AS value

//= facet Level
WITH {it}, {it}.level AS value

//= facet Kind
WITH {it}, {it}.kind AS value

//= facet Function
WITH {it}, {it}.function AS value
