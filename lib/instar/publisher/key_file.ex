defmodule Instar.Publisher.KeyFile do
  # Keys on disk: a private one that only its owner can read, and the public one beside it.
  @moduledoc false
  alias Instar.{Error, Signature}

  @doc """
  Writes a new private key to `path`, with the mode 0600, and its public key to `path.pub`. Neither may exist.
  """
  @spec generate(Path.t()) :: {:ok, Signature.public_key()} | {:error, Error.t()}
  def generate(path) do
    {public, private} = Signature.generate_key()

    with :ok <- absent(path <> ".pub"),
         :ok <- create(path, Signature.encode_private_key(private), 0o600),
         :ok <- create(path <> ".pub", Signature.encode_public_key(public), 0o644) do
      {:ok, public}
    end
  end

  # Asked before the private key is written, so that no half of a pair is left.
  defp absent(path), do: if(File.exists?(path), do: file_error(:eexist, path), else: :ok)

  # The mode is set while the file is still empty.
  defp create(path, text, mode) do
    with {:ok, file} <- File.open(path, [:write, :exclusive]),
         :ok <- File.chmod(path, mode),
         :ok <- IO.binwrite(file, text),
         :ok <- File.close(file) do
      :ok
    else
      {:error, posix} -> file_error(posix, path)
    end
  end

  @doc "The private key in a file."
  @spec read(Path.t()) :: {:ok, Signature.private_key()} | {:error, Error.t()}
  def read(path) do
    with {:ok, text} <- File.read(path),
         {:ok, key} <- Signature.decode_private_key(text) do
      {:ok, key}
    else
      {:error, posix} -> file_error(posix, path)
      :error -> {:error, Error.new({:bad_key, path})}
    end
  end

  @doc "The public key in a file, in base64."
  @spec read_public(Path.t()) :: {:ok, String.t()} | {:error, Error.t()}
  def read_public(path) do
    with {:ok, text} <- File.read(path),
         {:ok, key} <- Signature.decode_public_key(text) do
      {:ok, Base.encode64(key)}
    else
      {:error, posix} -> file_error(posix, path)
      :error -> {:error, Error.new({:bad_public_key, path}, detail: private(path))}
    end
  end

  # The file beside it was meant.
  defp private(path) do
    with {:ok, _key} <- read(path),
         do: "it is a private key, and the public one is in #{path}.pub",
         else: (_none -> nil)
  end

  defp file_error(posix, path), do: {:error, Error.new({:file_error, posix, path})}
end
