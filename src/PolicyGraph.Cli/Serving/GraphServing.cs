using Microsoft.Extensions.Hosting;
using PolicyGraph.Cli.Commands;
using PolicyGraph.Cli.Output;
using PolicyGraph.Server;
using PolicyGraph.Storage;

namespace PolicyGraph.Cli.Serving;

/// <summary>Runs the server until it is told to stop. Nothing but <c>serve</c> touches this type, so no other command loads ASP.NET Core.</summary>
internal static class GraphServing
{
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    /// <exception cref="StoreException">The store is not there or does not answer.</exception>
    public static async Task<int> RunAsync(StoreSettings settings, string urls, TextWriter messages)
    {
        await using var reader = await GraphStores.OpenForReadingAsync(settings).ConfigureAwait(false);
        var counts = (await reader.GetStatusAsync().ConfigureAwait(false)).Counts;
        await using var server = PolicyGraphServer.Create(reader, new ServerOptions { Urls = urls });
        try
        {
            await server.StartAsync().ConfigureAwait(false);
        }
        catch (IOException cause)
        {
            messages.WriteLine($"{PolicyGraphCommand.ProgramName}: {urls} cannot be listened on: {PlainText.Of(cause.Message)} Give another address with --urls.");
            return ExitCode.SomeInputFailed;
        }
        messages.WriteLine($"{counts.Policies} policies, {counts.Measures} measures, {counts.Departments} departments");
        foreach (var address in server.Urls)
        {
            messages.WriteLine($"GraphQL  {address}/graphql");
            messages.WriteLine($"schema   {address}/graphql?sdl");
            messages.WriteLine($"health   {address}/healthz  {address}/readyz");
        }
        messages.WriteLine("Ctrl-C stops the server.");
        await server.WaitForShutdownAsync().ConfigureAwait(false);
        return ExitCode.Done;
    }
}
