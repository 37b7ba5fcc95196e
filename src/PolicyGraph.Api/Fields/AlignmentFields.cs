using PolicyGraph.Api.Loading;
using PolicyGraph.Api.Paging;
using PolicyGraph.GraphQL.Execution;
using PolicyGraph.Storage.Records;

namespace PolicyGraph.Api.Fields;

/// <summary>Measures of other policies that give out the same task.</summary>
internal static class AlignmentFields
{
    private const int DefaultSize = 20;

    public static ResolverTable AddAlignmentFields(this ResolverTable table) => table
        .Batch("Measure.aligned", SetAlignedAsync)
        .Property<StoredAlignment>("Alignment.score", alignment => alignment.Score)
        .Batch("Alignment.measure", (batch, cancellation) => batch.SetOneAsync<StoredAlignment, StoredMeasure>(
            alignment => alignment.AlignedMeasureId, batch.Store().GetMeasuresAsync, measure => measure.Id, cancellation));

    private static ValueTask SetAlignedAsync(FieldBatch batch, CancellationToken cancellation)
    {
        var size = PageArguments.SizeOf(batch.Arguments, "first") ?? DefaultSize;
        return batch.SetManyAsync<StoredMeasure, StoredAlignment>(
            measure => measure.Id,
            async (ids, token) => size == 0 ? [] : await batch.Store().GetAlignmentsOfMeasuresAsync(ids, size, token).ConfigureAwait(false),
            alignment => alignment.MeasureId,
            cancellation);
    }
}
