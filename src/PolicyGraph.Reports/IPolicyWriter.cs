using PolicyGraph.Model;

namespace PolicyGraph.Reports;

/// <summary>Writes policies one after another in one format; each is out before the next is taken.</summary>
internal interface IPolicyWriter
{
    void Write(Policy policy);

    /// <summary>Writes what closes the output; the stream stays open.</summary>
    void Complete();
}
