// Conditions on assignments. {it} is the relationship of a body with a measure.

//= field role
CASE type({it}) WHEN 'LEADS' THEN 'LEAD' WHEN 'COORDINATES' THEN 'COORDINATE' WHEN 'SHARES' THEN 'SHARED' ELSE 'RESPONSIBLE' END

//= field asWritten
{it}.asWritten

//= field isGroup
toString({it}.isGroup)
