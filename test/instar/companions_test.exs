defmodule Instar.CompanionsTest do
  # What a host's Plug makes of an error: its own where INSTAR_HOSTS has it, else what stands in for it.
  use ExUnit.Case, async: true
  alias Instar.{Error, Hosts}

  test "an error that is raised in a request has a status" do
    {vm, kind} = Hosts.start!(:plug)
    if kind == :stand_in, do: IO.puts("(a stand-in for Plug)")

    reasons = [
      :not_found,
      :too_many_instances,
      {:http_status, 503},
      {:unreachable, "refused"},
      {:timeout, 100},
      {:trap, :unreachable}
    ]

    statuses = """
    for reason <- #{inspect(reasons)} do
      error = Instar.Error.new(reason)
      [] = Plug.Exception.actions(error)
      Plug.Exception.status(error)
    end
    """

    expected = for reason <- reasons, do: Error.http_status(Error.new(reason))
    assert expected == [404, 503, 503, 503, 504, 500]
    assert Hosts.eval!(vm, statuses) == expected
    # Other exceptions have what they had.
    assert Hosts.eval!(vm, "Plug.Exception.status(%ArithmeticError{})") == 500
    if kind == :real, do: assert(Hosts.eval!(vm, request()) == [404, 504])
  end

  # As a router of Plug.ErrorHandler sees it, which the real library has.
  defp request do
    """
    defmodule Pricing do
      use Plug.Router
      use Plug.ErrorHandler
      plug :match
      plug :dispatch
      get "/missing", do: raise Instar.Error.new(:not_found, document: "a")
      get "/late", do: raise Instar.Error.new({:timeout, 5})
      def handle_errors(conn, %{reason: error}), do: send_resp(conn, conn.status, Exception.message(error))
    end

    for path <- ["/missing", "/late"] do
      conn = Plug.Test.conn(:get, path)
      try do
        Pricing.call(conn, [])
      rescue
        _error in Plug.Conn.WrapperError -> :ok
        _error in Instar.Error -> :ok
      end

      receive do
        {:plug_conn, :sent} -> :ok
      end

      {status, _headers, _body} = Plug.Test.sent_resp(conn)
      status
    end
    """
  end
end
