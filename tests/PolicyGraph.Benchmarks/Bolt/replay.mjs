// Sends recorded transactions to a server with Neo4j's own driver, and prints how many seconds that took.
//   node replay.mjs FILE        NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD name the server.
// FILE holds a transaction a line: [{"statement": …, "parameters": …}, …].
import { readFileSync } from 'node:fs'
import neo4j from 'neo4j-driver'

// JSON.parse takes 1.0 for 1, so a confidence of 1 is sent as an integer, which takes as long.
const typed = (_, value) => Number.isInteger(value) ? neo4j.int(value) : value
const transactions = readFileSync(process.argv[2], 'utf8').split('\n').filter(Boolean).map(line => JSON.parse(line, typed))
const driver = neo4j.driver(process.env.NEO4J_URI, neo4j.auth.basic(process.env.NEO4J_USERNAME ?? 'neo4j', process.env.NEO4J_PASSWORD))
try {
  await driver.verifyConnectivity()
  const session = driver.session()
  const start = performance.now()
  const before = process.cpuUsage()
  for (const statements of transactions) {
    await session.executeWrite(async transaction => {
      for (const { statement, parameters } of statements) await transaction.run(statement, parameters)
    })
  }
  const { user, system } = process.cpuUsage(before)
  console.log(`${(performance.now() - start) / 1000} ${(user + system) / 1e6}`)
  await session.close()
} finally {
  await driver.close()
}
