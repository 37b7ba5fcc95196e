namespace PolicyGraph.Benchmarks.Serving;

/// <summary>What all contenders are asked, and of what.</summary>
internal static class Questions
{
    public const string Nested = "{ documents { id title number tasks { id title deadline agencies { id name role } } } }";

    public const string Schema = """
        type Query { documents: [Document!]! hello: String! }
        type Document { id: ID! title: String! number: String tasks: [Task!]! }
        type Task { id: ID! title: String! deadline: String agencies: [Agency!]! }
        type Agency { id: ID! name: String! role: String! }
        """;

    private static readonly string[] Names = ["发展和改革委员会", "科学技术局", "市场监督管理局"];
    private static readonly string[] Roles = ["LEAD", "COORDINATE", "SHARED"];

    public static BenchmarkDocument[] Documents { get; } =
    [
        .. Enumerable.Range(1, 5).Select(d => new BenchmarkDocument(
            $"document-{d}", $"关于推进第{d}批企业登记全程电子化的实施意见", $"昆政发〔2019〕{900 + d}号",
            [.. Enumerable.Range(1, 3).Select(t => new BenchmarkTask(
                $"document-{d}#{t}", $"第{t}项：允许一处住所登记多家小店，登记材料由七份减为三份，当场发照", t == 2 ? null : "2025年底前",
                [.. Enumerable.Range(0, 3).Select(a => new BenchmarkAgency($"530100:{Names[a]}", $"昆明市{Names[a]}", Roles[a]))]))])),
    ];
}

internal sealed record BenchmarkDocument(string Id, string Title, string? Number, BenchmarkTask[] Tasks);

internal sealed record BenchmarkTask(string Id, string Title, string? Deadline, BenchmarkAgency[] Agencies);

internal sealed record BenchmarkAgency(string Id, string Name, string Role);
