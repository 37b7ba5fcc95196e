// Policies whose text was taken out, as those that are only cited.
// Parameters: ids. Index: policy_id.
UNWIND $ids AS id
MATCH (p:Policy {id: id})
SET p = {id: p.id, name: p.name, caption: p.caption, title: p.title, documentNumber: p.documentNumber, status: 'REFERENCED'}
