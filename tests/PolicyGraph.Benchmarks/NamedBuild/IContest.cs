using PolicyGraph.Benchmarks.Stores;

namespace PolicyGraph.Benchmarks.NamedBuild;

/// <summary>The same work, done by a part of this project or by a package.</summary>
internal interface IContest
{
    /// <summary>Of work in a run: characters, requests, assignments.</summary>
    double Amount { get; }

    Task<Consumption> RunAsync(bool isOwn);
}
