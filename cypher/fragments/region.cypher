// Conditions on regions and orders of regions. {it} is the region. Index: region_code, region_parent.

//= label
Region

//= columns
{it}.code, {it}.name, {it}.fullName, {it}.level, {it}.parentCode

//= field code
{it}.code

//= field name
{it}.name

//= field fullName
{it}.fullName

//= field level
{it}.level

//= field parentCode
{it}.parentCode

//= order Code
{it}.code

//= order Name
{it}.name

//= order Level
CASE {it}.level WHEN 'NATIONAL' THEN '1' WHEN 'PROVINCE' THEN '2' WHEN 'CITY' THEN '3' WHEN 'COUNTY' THEN '4' WHEN 'TOWNSHIP' THEN '5' ELSE '' END
