defmodule Instar.Disk.ArtifactTest do
  # That a digest names all that went into an artifact, and that no damaged, stale or foreign file is ever taken.
  use ExUnit.Case, async: true

  alias Instar.Disk.Artifact

  @digest :crypto.hash(:sha256, "source")
  @artifact %Artifact{digest: @digest, language: :wat, target: :wasm, payload: "some wasm"}

  defp dump(artifact), do: IO.iodata_to_binary(Artifact.dump(artifact))

  describe "digest/4" do
    test "is of 32 bytes and the same for the same parts" do
      digest = Artifact.digest(:wat, :wasm, "toolchain", "source")
      assert byte_size(digest) == 32
      assert digest == Artifact.digest(:wat, :wasm, "toolchain", "source")
    end

    test "is another for every other part" do
      digests =
        for language <- [:wat, :elixir],
            target <- [:wasm, :beam],
            toolchain <- ["1", "2"],
            source <- ["", "a", "b"],
            do: Artifact.digest(language, target, toolchain, source)

      assert Enum.uniq(digests) == digests
    end

    test "does not confuse where a part ends" do
      assert Artifact.digest(:wat, :wasm, "ab", "c") != Artifact.digest(:wat, :wasm, "a", "bc")
      assert Artifact.digest(:wat, :wasm, "", "abc") != Artifact.digest(:wat, :wasm, "abc", "")
    end
  end

  describe "load/2" do
    test "reads what dump/1 wrote" do
      for payload <- ["", "wasm", :binary.copy(<<0, 255>>, 100_000)] do
        artifact = %{@artifact | payload: payload}
        assert Artifact.load(dump(artifact), @digest) == {:ok, artifact}
      end

      artifact = %{@artifact | language: :elixir, target: :beam}
      assert Artifact.load(dump(artifact), @digest) == {:ok, artifact}
    end

    test "refuses the artifact of another digest" do
      assert Artifact.load(dump(@artifact), :crypto.hash(:sha256, "other")) == :error
    end

    test "refuses a file with any bit flipped" do
      whole = dump(@artifact)

      for bit <- 0..(bit_size(whole) - 1) do
        <<before::bitstring-size(bit), flipped::1, rest::bitstring>> = whole
        assert Artifact.load(<<before::bitstring, 1 - flipped::1, rest::bitstring>>, @digest) == :error
      end
    end

    test "refuses a file that was cut off, or that goes on" do
      whole = dump(@artifact)

      for length <- 0..(byte_size(whole) - 1),
          do: assert(Artifact.load(binary_part(whole, 0, length), @digest) == :error)

      assert Artifact.load(whole <> "x", @digest) == :error
    end

    test "refuses what is something else" do
      for bytes <- [
            "",
            "junk",
            <<0, "asm", 1, 0, 0, 0>>,
            :erlang.term_to_binary(@artifact),
            :crypto.strong_rand_bytes(500)
          ] do
        assert Artifact.load(bytes, @digest) == :error
      end
    end

    test "makes no atom of a file's bytes, even where the checksum is right" do
      name = "no_atom_#{System.unique_integer([:positive])}"
      # The external format of {digest, atom, :wasm, "x"} with a new atom.
      body =
        <<131, 104, 4, 109, 32::32, @digest::binary, 119, byte_size(name), name::binary, 119, 4, "wasm", 109,
          1::32, "x">>

      file = head() <> :crypto.hash(:sha256, body) <> body
      assert Artifact.load(file, @digest) == :error
      assert_raise ArgumentError, fn -> String.to_existing_atom(name) end
    end

    test "refuses a body that is no term, or another one, even where the checksum is right" do
      for body <- ["junk", "", :erlang.term_to_binary(:other), :erlang.term_to_binary({@digest, :wat})] do
        assert Artifact.load(head() <> :crypto.hash(:sha256, body) <> body, @digest) == :error
      end
    end

    # Magic and format, as in a file that is good.
    defp head, do: binary_part(dump(@artifact), 0, 12)
  end
end
