// How much the store holds.
RETURN COUNT { MATCH (p:Policy) WHERE p.status = 'LOADED' }, COUNT { MATCH (p:Policy) WHERE p.status = 'REFERENCED' },
  COUNT { (:Measure) }, COUNT { (:Department) }, COUNT { (:Group) },
  COUNT { ()-[:LEADS]->() } + COUNT { ()-[:COORDINATES]->() } + COUNT { ()-[:SHARES]->() } + COUNT { ()-[:RESPONSIBLE_FOR]->() },
  COUNT { ()-[:BASED_ON]->() } + COUNT { ()-[:CITES]->() },
  COUNT { ()-[:ALIGNED_WITH]->() }
