using System.Collections.Immutable;
using static PolicyGraph.Reports.Graphs.PropertyType;

namespace PolicyGraph.Reports.Graphs;

/// <summary>The graph's tables with their properties: those of the graph that a Neo4j store holds.</summary>
internal static class GraphTables
{
    public static NodeTable Regions { get; } = new("regions", NodeSpace.Region, "code",
        [new("name", Text), new("fullName", Text), new("level", Text), new("parentCode", Text), new("caption", Text, IsOfStore: true)]);

    public static NodeTable Bodies { get; } = new("bodies", NodeSpace.Body, "id",
        [new("name", Text), new("aliases", Texts), new("kind", Text), new("level", Text), new("function", Text),
            new("caption", Text, IsOfStore: true)]);

    public static NodeTable Policies { get; } = new("policies", NodeSpace.Policy, "id",
    [
        new("name", Text), new("title", Text), new("documentNumber", Text), new("status", Text), new("level", Text), new("regionCode", Text),
        new("source", Text), new("issuedOn", Day), new("publishedOn", Day),
        new("diagnosticCodes", Texts), new("diagnostics", Texts, IsOfStore: true), new("originalText", Text, IsOfStore: true),
        new("caption", Text, IsOfStore: true),
    ]);

    public static NodeTable Measures { get; } = new("measures", NodeSpace.Measure, "id",
    [
        new("policyId", Text), new("position", Integer), new("name", Text), new("number", Text), new("path", Texts), new("title", Text),
        new("text", Text), new("start", Integer), new("end", Integer), new("responsibility", Text), new("responsibilityStart", Integer),
        new("responsibilityEnd", Integer), new("deadline", Text), new("keywords", Texts),
        new("caption", Text, IsOfStore: true),
    ]);

    public static ImmutableArray<NodeTable> Nodes { get; } = [Bodies, Policies, Measures, Regions];

    private static readonly ImmutableArray<GraphProperty> OfCitation =
    [
        new("ordinal", Integer), new("title", Text), new("documentNumber", Text), new("measureNumber", Text), new("start", Integer), new("end", Integer),
    ];

    public static EdgeTable PartOf { get; } = new("part_of", NodeSpace.Region, NodeSpace.Region, []);

    public static EdgeTable InRegion { get; } = new("in_region", NodeSpace.Body, NodeSpace.Region, []);

    public static EdgeTable SucceededBy { get; } = new("succeeded_by", NodeSpace.Body, NodeSpace.Body,
        [new("kind", Text), new("year", Integer), new("basis", Text)]);

    public static EdgeTable Issued { get; } = new("issued", NodeSpace.Body, NodeSpace.Policy, []);

    public static EdgeTable Citations { get; } = new("citations", NodeSpace.Policy, NodeSpace.Policy, OfCitation);

    public static EdgeTable MeasureCitations { get; } = new("measure_citations", NodeSpace.Measure, NodeSpace.Policy, OfCitation);

    public static EdgeTable HasMeasure { get; } = new("has_measure", NodeSpace.Policy, NodeSpace.Measure, [new("position", Integer)]);

    public static EdgeTable Alignments { get; } = new("alignments", NodeSpace.Measure, NodeSpace.Measure, [new("score", Fraction)]);

    public static EdgeTable Assignments { get; } = new("assignments", NodeSpace.Body, NodeSpace.Measure,
    [
        new("ordinal", Integer), new("position", Integer), new("asWritten", Text), new("isGroup", Flag), new("confidence", Fraction),
        new("rule", Text), new("start", Integer), new("end", Integer),
    ]);

    public static ImmutableArray<EdgeTable> Edges { get; } =
        [PartOf, InRegion, SucceededBy, Issued, Citations, MeasureCitations, HasMeasure, Alignments, Assignments];
}
