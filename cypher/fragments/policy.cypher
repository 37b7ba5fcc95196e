// Conditions on policies and orders of policies. {it} is the policy, {other} what it is related to. Index: policy_id, policy_title, policy_document_number.

//= label
Policy

//= columns
{it}.id, {it}.status, {it}.source, {it}.title, {it}.documentNumber, [(issuer)-[:ISSUED]->({it}) | issuer.id][0], {it}.regionCode,
  {it}.level, toString({it}.issuedOn), toString({it}.publishedOn)

//= field id
{it}.id

//= field title
{it}.title

//= field documentNumber
{it}.documentNumber

//= field regionCode
{it}.regionCode

//= field level
{it}.level

//= field status
{it}.status

//= field issuedOn
toString({it}.issuedOn)

//= field publishedOn
toString({it}.publishedOn)

//= relation measures
({it})-[:HAS_MEASURE]->({other}:Measure)

//= relation issuer
({other}:Department|Group)-[:ISSUED]->({it})

//= order Id
{it}.id

//= order Title
coalesce({it}.title, '')

//= order IssuedOn
coalesce(toString({it}.issuedOn), '')

//= order PublishedOn
coalesce(toString({it}.publishedOn), '')

//= order Level
CASE {it}.level WHEN 'NATIONAL' THEN '1' WHEN 'PROVINCE' THEN '2' WHEN 'CITY' THEN '3' WHEN 'COUNTY' THEN '4' WHEN 'TOWNSHIP' THEN '5' ELSE '' END

//= facet Region
WITH {it}, {it}.regionCode AS value

//= facet Year
WITH {it}, left(toString({it}.issuedOn), 4) AS value

//= facet Level
WITH {it}, {it}.level AS value

//= facet Status
WITH {it}, {it}.status AS value
