using PolicyGraph.Model;

namespace PolicyGraph.Reports.Pages;

/// <summary>The one policy that a page shows.</summary>
internal sealed class HtmlPolicyWriter(Stream stream) : IPolicyWriter
{
    public void Write(Policy policy) => PolicyPage.Write(policy, stream);

    public void Complete()
    {
    }
}
