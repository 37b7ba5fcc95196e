namespace PolicyGraph.Tests.Cli;

/// <summary>Without the named packages a server is spoken to over HTTP.</summary>
internal static class StoreForms
{
    public const string English =
        """
          --store, -s STORE     sqlite:FILE, or the http:// or https:// address of a
                                Neo4j server; otherwise POLICYGRAPH_STORE, then
        """;

    public const string Chinese =
        """
          --store, -s 存储      sqlite:文件，或 Neo4j 服务器的 http://、https:// 地址；
                                不写则依次用 POLICYGRAPH_STORE
        """;

    public const string Refusal = "mysql:x: no such kind of store; give sqlite:FILE, or the http:// or https:// address of a Neo4j server.";
}
