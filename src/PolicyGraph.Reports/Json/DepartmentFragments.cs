using System.Buffers;
using System.Text.Json;
using PolicyGraph.Model;

namespace PolicyGraph.Reports.Json;

/// <summary>
/// The JSON of departments written before. One body stands in many assignments and most of the output is departments;
/// copying their bytes costs a fraction of encoding them again. For output without indentation only.
/// </summary>
internal sealed class DepartmentFragments
{
    private const int MostKept = 10_000;

    private readonly Dictionary<Department, byte[]> kept = new(ReferenceEqualityComparer.Instance);
    private readonly ArrayBufferWriter<byte> buffer = new(4096);
    private readonly Utf8JsonWriter json;

    public DepartmentFragments() => json = JsonOutput.WriterTo(buffer);

    /// <summary>Valid until the next call.</summary>
    public ReadOnlySpan<byte> Of(Department department)
    {
        if (kept.TryGetValue(department, out var known))
            return known;
        buffer.ResetWrittenCount();
        json.Reset();
        DepartmentJson.Write(json, department);
        json.Flush();
        if (kept.Count < MostKept)
            kept.Add(department, buffer.WrittenSpan.ToArray());
        return buffer.WrittenSpan;
    }
}
