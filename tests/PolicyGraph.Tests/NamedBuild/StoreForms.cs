namespace PolicyGraph.Tests.Cli;

/// <summary>With the named packages a server is spoken to over Bolt, too.</summary>
internal static class StoreForms
{
    public const string English =
        """
          --store, -s STORE     sqlite:FILE, or the neo4j://, bolt:// (both with +s,
                                +ssc too), http:// or https:// address of a
                                Neo4j server; otherwise POLICYGRAPH_STORE, then
        """;

    public const string Chinese =
        """
          --store, -s 存储      sqlite:文件，或 Neo4j 服务器的 neo4j://、bolt://
                                （均可加 +s、+ssc）、http://、https:// 地址；
                                不写则依次用 POLICYGRAPH_STORE
        """;

    public const string Refusal = "mysql:x: no such kind of store; give sqlite:FILE, or the neo4j://, bolt://, http:// or https:// address of a Neo4j server.";
}
