namespace PolicyGraph.Cli.Batch;

/// <summary>
/// Works on many inputs at once and hands the results back in the order of the inputs. What is under way is bounded
/// by number and by size, so that memory does not grow with the number of inputs.
/// </summary>
/// <param name="jobs">Inputs worked on at the same moment, at least 1.</param>
/// <param name="size">Size of an input, in bytes.</param>
internal sealed class OrderedWorkers<TInput, TResult>(int jobs, Func<TInput, long> size, Func<TInput, TResult> work)
{
    /// <summary>Bytes of input under way; one larger input still runs, alone.</summary>
    private const long WindowBytes = 16 * 1024 * 1024;

    /// <summary>
    /// Enough that a worker finds the next input while an earlier, longer one holds up the order, or who takes the results has to
    /// wait for a core. What large inputs may take of the memory is bounded by their bytes.
    /// </summary>
    private readonly int windowCount = 16 * jobs;

    private readonly TaskFactory workers = new(
        new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, jobs).ConcurrentScheduler);

    public IEnumerable<TResult> Run(IEnumerable<TInput> inputs)
    {
        var window = new Queue<(Task<TResult> Result, long Size)>();
        var underWay = 0L;
        foreach (var input in inputs)
        {
            var bytes = size(input);
            while (window.Count > 0 && (window.Count >= windowCount || underWay + bytes > WindowBytes))
                yield return Next();
            underWay += bytes;
            window.Enqueue((workers.StartNew(() => work(input)), bytes));
        }
        while (window.Count > 0)
            yield return Next();

        TResult Next()
        {
            var (result, bytes) = window.Dequeue();
            underWay -= bytes;
            // Not Task.Wait, which spins at first and so takes time from the workers.
            if (!result.IsCompleted)
                ((IAsyncResult)result).AsyncWaitHandle.WaitOne();
            return result.GetAwaiter().GetResult();
        }
    }
}
