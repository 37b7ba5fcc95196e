// Policies without a text that nobody cites. A healthy store answers with no row.
MATCH (p:Policy {status: 'REFERENCED'})
WHERE NOT EXISTS { (p)<-[:BASED_ON|CITES]-() }
RETURN p.id
