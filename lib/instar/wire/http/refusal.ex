defmodule Instar.Wire.HTTP.Refusal do
  # What a server says when it refuses, in words for people. It sends nothing.
  @moduledoc false
  alias Instar.Error
  alias Instar.Wire.{HTTP, JSON}

  # Of what a server says, so many characters are shown.
  @shown 200
  @max_depth 16

  # What TLS libraries call it, and what it means.
  @tls [
    {"UnknownIssuer",
     "its certificate is signed by no authority that is trusted here (the option ca adds one)"},
    {"CaUsedAsEndEntity",
     "its certificate is that of an authority, used as a server's own: make one for the server that this authority signs, without CA:TRUE"},
    {"NotValidForName", "its certificate is for another host"},
    {"Expired", "its certificate has expired"},
    {"NotValidYet", "its certificate is not valid yet"},
    {"Revoked", "its certificate was revoked"},
    {"InvalidPurpose", "its certificate is not one for servers"},
    {"BadSignature", "the signature of its certificate is wrong"},
    {"UnsupportedCertVersion", "its certificate is not of version 3 of X.509"},
    {"BadEncoding", "its certificate cannot be read"}
  ]

  @doc "The error for an answer with a status that nobody expected, with the store's own words."
  @spec error(HTTP.response()) :: Error.t()
  def error({status, headers, body}), do: Error.new({:http_status, status}, detail: words(headers, body))

  @doc "Whether an answer refuses who is asking, and not what is asked for."
  @spec of_login?(HTTP.response()) :: boolean
  def of_login?({401, _headers, _body}), do: true
  def of_login?({403, headers, body}), do: locked?(words(headers, body))
  def of_login?(_response), do: false

  @doc "The same of the error that was made of it."
  @spec of_login_error?(Error.t()) :: boolean
  def of_login_error?(%Error{reason: {:http_status, 401}}), do: true
  def of_login_error?(%Error{reason: {:http_status, 403}, detail: detail}), do: locked?(detail)
  def of_login_error?(_error), do: false

  defp locked?(nil), do: false
  defp locked?(words), do: words =~ ~r/\block(ed|out)?\b|authentication failures/i

  @doc """
  What a server says of its refusal, in one line; nil where it says nothing that could be shown.

  That is a `reason`, `message` or `detail` of JSON (CouchDB's, or RFC 9457's), the title of a page, or short text.
  """
  @spec words([{String.t(), String.t()}], binary) :: String.t() | nil
  def words(headers, body) do
    type = HTTP.header(headers, "content-type") || ""
    json = JSON.parse(body, @max_depth)

    cond do
      body == "" or not String.valid?(body) -> nil
      match?({:ok, _map}, json) -> json |> elem(1) |> of_json()
      type =~ "html" or body =~ ~r/\A\s*<(!doctype|html)/i -> title(body)
      type =~ "xml" or body =~ ~r/\A\s*<\?xml/ -> element(body, "Message") || element(body, "Code")
      byte_size(body) <= 1_000 -> body
      true -> nil
    end
    |> one_line()
  end

  defp of_json(%{} = map) do
    # A registry lists its errors.
    with nil <-
           Enum.find_value(
             ["reason", "detail", "message", "error_description", "title", "error"],
             &text(map[&1])
           ),
         %{"errors" => [%{} = first | _others]} <- map do
      of_json(first)
    else
      text when is_binary(text) -> text
      _nothing -> nil
    end
  end

  defp of_json(text) when is_binary(text), do: text
  defp of_json(_other), do: nil

  defp text(text) when is_binary(text) and text != "", do: text
  defp text(%{"message" => text}) when is_binary(text), do: text
  defp text(_other), do: nil

  defp title(body), do: element(body, "title")

  defp element(body, name) do
    with [_all, text] <- Regex.run(~r/<#{name}[^>]*>([^<]{1,500})/i, body), do: text
  end

  defp one_line(nil), do: nil

  defp one_line(text) do
    line = text |> String.replace(~r/[\s\p{Cc}\p{Cf}]+/u, " ") |> String.trim()

    cond do
      line == "" -> nil
      String.length(line) > @shown -> String.slice(line, 0, @shown) <> "…"
      true -> line
    end
  end

  @doc "A reason of the client's, with what TLS means in words."
  @spec explained(atom | tuple) :: atom | tuple
  def explained({:unreachable, "invalid peer certificate: " <> what = text}) do
    found = Enum.find_value(@tls, fn {name, meaning} -> if String.contains?(what, name), do: meaning end)
    {:unreachable, if(found, do: "TLS: #{found}", else: "TLS: #{text}")}
  end

  def explained({:unreachable, "received corrupt message" <> _rest}),
    do: {:unreachable, "what answers there does not speak TLS: is its URL http://?"}

  def explained({:unreachable, "received fatal alert: " <> alert}),
    do: {:unreachable, "TLS: the server refused the connection (#{alert})"}

  def explained(reason), do: reason
end
