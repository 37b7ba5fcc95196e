namespace PolicyGraph.Server.Uploads;

/// <summary>What reads an uploaded document and puts it into the store.</summary>
public interface IPolicyIntake
{
    /// <param name="name">What the document is to be called.</param>
    /// <param name="content">Of the format that <paramref name="format"/> says; its first bytes were looked at.</param>
    /// <param name="stores">False to read it alone.</param>
    Task<IntakeOutcome> TakeAsync(string name, ReadOnlyMemory<byte> content, UploadFormat format, bool stores, CancellationToken cancellation);
}
