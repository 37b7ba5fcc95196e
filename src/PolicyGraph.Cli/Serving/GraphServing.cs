using Microsoft.Extensions.Hosting;
using PolicyGraph.Cli.Commands;
using PolicyGraph.Cli.Output;
using PolicyGraph.Extraction.Lexicon;
using PolicyGraph.Server;
using PolicyGraph.Storage;

namespace PolicyGraph.Cli.Serving;

/// <summary>Runs the server until it is told to stop. Nothing but <c>serve</c> touches this type, so no other command loads ASP.NET Core.</summary>
internal static class GraphServing
{
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    /// <exception cref="StoreException">The store is not there or does not answer.</exception>
    /// <exception cref="UsageException">The options do not fit the schema.</exception>
    public static async Task<int> RunAsync(StoreSettings settings, ServerOptions options, PolicyLexicon lexicon, TextWriter messages)
    {
        await using var reader = await GraphStores.OpenForReadingAsync(settings).ConfigureAwait(false);
        var counts = (await reader.GetStatusAsync().ConfigureAwait(false)).Counts;
        using var intake = new PolicyIntake(settings, lexicon, options.MaxUploadBytes);
        await using var server = Create(reader, options with { Intake = intake });
        try
        {
            await server.StartAsync().ConfigureAwait(false);
        }
        catch (IOException cause)
        {
            messages.WriteLine($"{PolicyGraphCommand.ProgramName}: {options.Urls} cannot be listened on: {PlainText.Of(cause.Message)} Give another address with --urls.");
            return ExitCode.SomeInputFailed;
        }
        messages.WriteLine($"{counts.Policies} policies, {counts.Measures} measures, {counts.Departments} departments");
        foreach (var address in server.Urls)
            WriteWhereToLook(messages, address, PolicyGraphServer.HasPage(options));
        messages.WriteLine("Ctrl-C stops the server.");
        await server.WaitForShutdownAsync().ConfigureAwait(false);
        return ExitCode.Done;
    }

    private static Microsoft.AspNetCore.Builder.WebApplication Create(IGraphReader reader, ServerOptions options)
    {
        try
        {
            return PolicyGraphServer.Create(reader, options);
        }
        catch (ArgumentException cause)
        {
            throw new UsageException($"trustedDocuments.file: {PlainText.Of(cause.Message)}");
        }
    }

    private static void WriteWhereToLook(TextWriter messages, string address, bool hasPage)
    {
        messages.WriteLine($"page     {(hasPage ? $"{address}/" : "not built; dotnet build builds it where Node.js is there")}");
        messages.WriteLine($"GraphQL  {address}/graphql");
        messages.WriteLine($"schema   {address}/graphql?sdl");
        messages.WriteLine($"health   {address}/healthz  {address}/readyz  {address}/metrics");
    }
}
