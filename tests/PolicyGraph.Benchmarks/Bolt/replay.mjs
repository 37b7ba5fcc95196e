// Sends recorded transactions to a server with Neo4j's own driver, and prints how many seconds that took.
//   node replay.mjs FILE        NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD name the server.
// FILE holds a transaction a line: [{"statement": …, "parameters": …}, …]. It may be larger than a string can be,
// so a line is read and parsed at a time, which is not counted.
import { open } from 'node:fs/promises'
import neo4j from 'neo4j-driver'

// JSON.parse takes 1.0 for 1, so a confidence of 1 is sent as an integer, which takes as long.
const typed = (_, value) => Number.isInteger(value) ? neo4j.int(value) : value
const driver = neo4j.driver(process.env.NEO4J_URI, neo4j.auth.basic(process.env.NEO4J_USERNAME ?? 'neo4j', process.env.NEO4J_PASSWORD))
try {
  await driver.verifyConnectivity()
  const session = driver.session()
  let [seconds, processor] = [0, 0]
  const file = await open(process.argv[2])
  for await (const line of file.readLines()) {
    const statements = JSON.parse(line, typed)
    const [start, before] = [performance.now(), process.cpuUsage()]
    await session.executeWrite(async transaction => {
      for (const { statement, parameters } of statements) await transaction.run(statement, parameters)
    })
    const { user, system } = process.cpuUsage(before)
    seconds += (performance.now() - start) / 1000
    processor += (user + system) / 1e6
  }
  console.log(`${seconds} ${processor}`)
  await session.close()
} finally {
  await driver.close()
}
