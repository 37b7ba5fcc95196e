using PolicyGraph.Adapters.Bolt;
using PolicyGraph.Adapters.HotChocolate;
using PolicyGraph.Adapters.Jieba;
using PolicyGraph.Api;
using PolicyGraph.Server;
using PolicyGraph.Storage.Neo4j;
using PolicyGraph.Words;

namespace PolicyGraph.Adapters;

/// <summary>The packages that the design names, each behind its port.</summary>
public static class NamedPackages
{
    /// <summary>From here on this program runs on them. Nothing of them is loaded before it is needed.</summary>
    public static void Use()
    {
        CypherConnections.Add(BoltRunner.Connect, "neo4j", "neo4j+s", "neo4j+ssc", "bolt", "bolt+s", "bolt+ssc");
        PolicyExecutors.Use(HotChocolateExecutor.Create);
        GraphQLEditor.Use(NitroEditor.Create());
        WordSegmenters.Use(JiebaNetSegmenter.With);
    }
}
