// The graph as Neo4j's own library for GraphQL serves it: node server.mjs PORT; NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD name the database.
import { ApolloServer } from '@apollo/server'
import { startStandaloneServer } from '@apollo/server/standalone'
import { Neo4jGraphQL } from '@neo4j/graphql'
import neo4j from 'neo4j-driver'

const typeDefs = `#graphql
  type Department @node {
    id: ID!
    name: String!
    leads: [Measure!]! @relationship(type: "LEADS", direction: OUT)
  }
  type Policy @node {
    id: ID!
    title: String
    measures: [Measure!]! @relationship(type: "HAS_MEASURE", direction: OUT)
  }
  type Measure @node {
    id: ID!
    title: String!
    policy: [Policy!]! @relationship(type: "HAS_MEASURE", direction: IN)
    ledBy: [Department!]! @relationship(type: "LEADS", direction: IN)
    coordinatedBy: [Department!]! @relationship(type: "COORDINATES", direction: IN)
    sharedBy: [Department!]! @relationship(type: "SHARES", direction: IN)
    heldBy: [Department!]! @relationship(type: "RESPONSIBLE_FOR", direction: IN)
  }
`

const driver = neo4j.driver(process.env.NEO4J_URI, neo4j.auth.basic(process.env.NEO4J_USERNAME ?? 'neo4j', process.env.NEO4J_PASSWORD))
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema()
const server = new ApolloServer({ schema })
await startStandaloneServer(server, { listen: { host: '127.0.0.1', port: Number(process.argv.at(-1)), path: '/graphql' } })
