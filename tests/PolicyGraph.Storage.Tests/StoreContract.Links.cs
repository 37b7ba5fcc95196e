using PolicyGraph.Storage.Records;
using PolicyGraph.Storage.Tests.Support;
using Xunit;

namespace PolicyGraph.Storage.Tests;

public abstract partial class StoreContract
{
    private static readonly NodeKey CanteensNode = new(NodeKind.Policy, SomePolicy.Canteens.Id);
    private static readonly NodeKey ServicesNode = new(NodeKind.Policy, SomePolicy.Services.Id);
    private static readonly NodeKey FinanceNode = new(NodeKind.Department, Finance);
    private static readonly NodeKey CountiesNode = new(NodeKind.Department, SomePolicy.Counties.Id);
    private static readonly NodeKey OrdosNode = new(NodeKind.Region, "150600");

    [Fact]
    public async Task Links_of_a_node_come_most_telling_first()
    {
        await Put(SomePolicy.Canteens, SomePolicy.Services);
        var links = await reader.GetLinksAsync([FinanceNode], 10, Cancellation);
        Assert.Equal(
            [
                new(FinanceNode, FinanceNode, Measure(ServicesNode, 1), LinkKind.Leads),
                new(FinanceNode, FinanceNode, Measure(CanteensNode, 3), LinkKind.Shares),
                new(FinanceNode, FinanceNode, Measure(CanteensNode, 1), LinkKind.Coordinates),
                new(FinanceNode, FinanceNode, OrdosNode, LinkKind.InRegion),
            ],
            links);
        Assert.Equal(links.Take(2), await reader.GetLinksAsync([FinanceNode], 2, Cancellation));
    }

    [Fact]
    public async Task Links_lead_both_ways()
    {
        await Put(SomePolicy.Canteens, SomePolicy.Services);
        var measure = Measure(CanteensNode, 3);
        Assert.Equal(
            [
                new(measure, CountiesNode, measure, LinkKind.Shares), new(measure, FinanceNode, measure, LinkKind.Shares),
                new(measure, CanteensNode, measure, LinkKind.HasMeasure),
            ],
            await reader.GetLinksAsync([measure], 10, Cancellation));
        Assert.Equal(
            [(LinkKind.HasMeasure, Measure(ServicesNode, 1)), (LinkKind.Issued, ServicesNode), (LinkKind.BasedOn, ServicesNode)],
            (await reader.GetLinksAsync([ServicesNode], 10, Cancellation)).Select(link => (link.Kind, link.To)));
        Assert.Equal(
            [LinkKind.Coordinates, LinkKind.Leads],
            (await reader.GetLinksAsync([Measure(CanteensNode, 1)], 10, Cancellation)).Select(link => link.Kind).Where(kind => kind != LinkKind.HasMeasure).Order().Reverse());
        var cited = new NodeKey(NodeKind.Policy, $"《{FoodSafety}》");
        Assert.Equal([new(cited, Measure(CanteensNode, 2), cited, LinkKind.Cites)], await reader.GetLinksAsync([cited], 10, Cancellation));
        Assert.Contains(
            new NodeLink(OrdosNode, CountiesNode, OrdosNode, LinkKind.InRegion), await reader.GetLinksAsync([OrdosNode], 10, Cancellation));
    }

    [Fact]
    public async Task Neighbours_are_counted_and_linked_among_each_other()
    {
        await Put(SomePolicy.Canteens, SomePolicy.Services);
        NodeKey[] nodes = [CanteensNode, ServicesNode, FinanceNode, Measure(CanteensNode, 1), new(NodeKind.Measure, "none")];
        var counts = await reader.CountNeighboursAsync(nodes[..4], Cancellation);
        Assert.Equal([5, 3, 4, 3], nodes[..4].Select(node => counts[node]));
        Assert.Equal(
            [
                new(FinanceNode, FinanceNode, nodes[3], LinkKind.Coordinates), new(CanteensNode, CanteensNode, nodes[3], LinkKind.HasMeasure),
                new(CanteensNode, CanteensNode, ServicesNode, LinkKind.BasedOn),
            ],
            await reader.GetLinksAmongAsync(nodes, Cancellation));
        Assert.Empty(await reader.GetLinksAsync([new(NodeKind.Policy, "none")], 10, Cancellation));
    }

    private static NodeKey Measure(NodeKey policy, int number) => new(NodeKind.Measure, $"{policy.Id}#{number}");
}
