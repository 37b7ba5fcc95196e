namespace PolicyGraph.Storage;

/// <summary>The store cannot do what was asked; the message names the store, the cause and the remedy.</summary>
public class StoreException : Exception
{
    public StoreException(string message)
        : base(message)
    {
    }

    public StoreException(string message, Exception? cause)
        : base(message, cause)
    {
    }
}
