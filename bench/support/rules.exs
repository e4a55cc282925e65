defmodule Instar.Bench.RuleDocuments do
  # Twelve ordinary documents, each with the arguments that a host would give it.
  @moduledoc false

  @doc "Name, body and arguments of each."
  def all do
    [
      {"price rules", price(), [order(), %{tier: :gold, country: "AT"}]},
      {"feature flags", flags(), [user()]},
      {"webhook", webhook(), [event()]},
      {"csv rows", csv(), [rows()]},
      {"template", template(),
       ["Dear {{name}}, your order {{id}} of {{total}} EUR is {{state}}. {{unknown}}", names()]},
      {"text cleaning", cleaning(), [texts()]},
      {"group and sum", group(), [sales()]},
      {"sort by two keys", sort(), [sales()]},
      {"deep update", deep(), [tree()]},
      {"dates", dates(), ["2024-01-31", 12]},
      {"state machine", machine(),
       [%{state: :new, tries: 0, log: []}, ["pay", "pack", "fail", "pack", "ship", "close"]]},
      {"scoring", scoring(), [applicants()]}
    ]
  end

  @doc "The source of a document."
  def source(name, body) do
    "defmodule #{name |> String.split() |> Enum.map_join(&String.capitalize/1)} do\n#{body}end\n"
  end

  defp price do
    """
    @tiers [{100, 80}, {50, 90}, {10, 95}, {0, 100}]
    def run(lines, customer) do
      priced = Enum.map(lines, &line(&1, customer))
      net = Enum.reduce(priced, 0, fn line, sum -> sum + line.total end)
      tax = div(net * rate(customer.country), 100)
      %{lines: priced, net: net, tax: tax, total: net + tax + shipping(net)}
    end
    defp line(%{sku: sku, quantity: quantity, price: price}, customer) do
      {_, percent} = Enum.find(@tiers, fn {from, _} -> quantity >= from end)
      total = div(quantity * price * percent * tier(customer.tier), 10_000)
      %{sku: sku, total: total}
    end
    defp tier(:gold), do: 90
    defp tier(:silver), do: 95
    defp tier(_), do: 100
    defp rate("AT"), do: 20
    defp rate("DE"), do: 19
    defp rate(_), do: 0
    defp shipping(net) when net >= 10_000, do: 0
    defp shipping(_), do: 490
    """
  end

  defp order do
    for number <- 1..50,
        do: %{sku: "SKU-#{number}", quantity: rem(number * 7, 120) + 1, price: 100 + number * 13}
  end

  defp flags do
    """
    def run(user) do
      %{
        beta: beta?(user),
        dark_mode: Map.get(user.settings, "dark", false),
        export: user.plan in [:pro, :team] and user.age >= 18,
        new_editor: percent(user.id) < 30 and not Enum.member?(user.groups, "legacy"),
        banner: banner(user)
      }
    end
    defp beta?(%{groups: groups, email: email}), do: "beta" in groups or String.ends_with?(email, "@example.com")
    defp percent(id), do: :erlang.phash2({id, "new_editor"}, 100)
    defp banner(%{country: country}) when country in ["AT", "DE", "CH"], do: "Willkommen"
    defp banner(%{name: name}), do: "Welcome, " <> name
    """
  end

  defp user do
    %{
      id: 4711,
      name: "Ada Lovelace",
      email: "ada@example.com",
      country: "UK",
      plan: :pro,
      age: 36,
      groups: ["staff", "beta", "editors"],
      settings: %{"dark" => true, "lang" => "en", "rows" => 50}
    }
  end

  defp webhook do
    """
    def run(%{"type" => type, "data" => data} = event) do
      [object, action] = String.split(type, ".")
      %{
        id: event["id"],
        object: object,
        action: String.upcase(action),
        amount: get_in(data, ["charge", "amount"]) || 0,
        currency: String.upcase(data["charge"]["currency"]),
        customer: data |> Map.get("customer", %{}) |> Map.take(["id", "email"]),
        tags: for({key, value} <- data["metadata"], into: %{}, do: {"meta_" <> key, to_string(value)}),
        items: Enum.map(data["items"], fn item -> {item["sku"], item["quantity"]} end)
      }
    end
    """
  end

  defp event do
    %{
      "id" => "evt_1",
      "type" => "charge.succeeded",
      "data" => %{
        "charge" => %{"amount" => 1999, "currency" => "eur", "fee" => 59},
        "customer" => %{"id" => "cus_1", "email" => "ada@example.com", "name" => "Ada"},
        "metadata" => %{"campaign" => "spring", "source" => "mail", "run" => 7},
        "items" =>
          for(number <- 1..10, do: %{"sku" => "S#{number}", "quantity" => number, "price" => number * 100})
      }
    }
  end

  defp csv do
    """
    def run(rows) do
      rows
      |> Enum.with_index(1)
      |> Enum.reduce({[], []}, fn {row, number}, {good, bad} ->
        case validate(String.split(row, ",")) do
          {:ok, record} -> {[record | good], bad}
          {:error, reason} -> {good, [{number, reason} | bad]}
        end
      end)
    end
    defp validate([id, name, price, quantity, email]) do
      with {id, ""} <- Integer.parse(id),
           true <- String.length(name) in 1..40,
           {price, ""} <- Float.parse(price),
           {quantity, ""} when quantity > 0 <- Integer.parse(quantity),
           true <- String.contains?(email, "@") do
        {:ok, %{id: id, name: String.trim(name), price: price, quantity: quantity, email: String.downcase(email)}}
      else
        _ -> {:error, :invalid}
      end
    end
    defp validate(_), do: {:error, :columns}
    """
  end

  defp rows do
    for number <- 1..30 do
      if rem(number, 10) == 0,
        do: "#{number},broken",
        else: "#{number}, Product #{number} ,#{number}.25,#{number},User#{number}@Example.com"
    end
  end

  defp template do
    """
    def run(text, values) do
      [first | parts] = String.split(text, "{{")
      IO.iodata_to_binary([first | Enum.map(parts, &part(&1, values))])
    end
    defp part(part, values) do
      [name, rest] = String.split(part, "}}", parts: 2)
      [value(Map.get(values, name)), rest]
    end
    defp value(nil), do: ""
    defp value(text) when is_binary(text), do: text
    defp value(number) when is_integer(number), do: Integer.to_string(number)
    defp value(number) when is_float(number), do: :erlang.float_to_binary(number, decimals: 2)
    """
  end

  defp names, do: %{"name" => "Ada Lovelace", "id" => 4711, "total" => 49.9, "state" => "shipped"}

  defp cleaning do
    """
    def run(texts), do: Enum.map(texts, &clean/1)
    defp clean(text) do
      text
      |> String.trim()
      |> String.downcase()
      |> String.replace("&", " and ")
      |> String.split()
      |> Enum.reject(&(&1 in ["the", "a", "of"]))
      |> Enum.map(&String.capitalize/1)
      |> Enum.join(" ")
      |> String.slice(0, 40)
    end
    """
  end

  defp texts do
    for number <- 1..10,
        do: "  The history of Salt & Pepper, a short tale of trade, part #{number}: Größe und Maß \n"
  end

  defp group do
    """
    def run(sales) do
      sales
      |> Enum.group_by(& &1.region)
      |> Enum.map(fn {region, sales} ->
        {region, %{count: length(sales), sum: Enum.sum(Enum.map(sales, & &1.amount)), most: Enum.max_by(sales, & &1.amount).id}}
      end)
      |> Map.new()
    end
    """
  end

  defp sort do
    """
    def run(sales) do
      sales |> Enum.sort_by(&{&1.region, -&1.amount}) |> Enum.map(& &1.id)
    end
    """
  end

  defp sales do
    for number <- 1..100,
        do: %{
          id: number,
          region: Enum.at(["north", "east", "south", "west"], rem(number * 7, 4)),
          amount: rem(number * 7919, 997)
        }
  end

  defp deep do
    """
    def run(config) do
      config
      |> put_in([:server, :limits, :memory], 512)
      |> update_in([:server, :ports], &[443 | &1])
      |> update_in([:users, Access.all(), :roles], &Enum.uniq(["user" | &1]))
      |> Map.update!(:revision, &(&1 + 1))
      |> pop_in([:server, :debug])
      |> elem(1)
    end
    """
  end

  defp tree do
    %{
      revision: 3,
      server: %{name: "web", debug: true, ports: [80, 8080], limits: %{memory: 256, cpu: 2}},
      users: for(number <- 1..10, do: %{id: number, roles: ["admin", "user"], name: "user #{number}"})
    }
  end

  defp dates do
    """
    def run(start, months) do
      start = Date.from_iso8601!(start)
      for month <- 1..months do
        due = due(start, month)
        {Date.to_iso8601(due), Date.day_of_week(due), Date.diff(due, start)}
      end
    end
    defp due(%Date{year: year, month: month, day: day}, more) do
      month = month + more - 1
      first = Date.new!(year + div(month, 12), rem(month, 12) + 1, 1)
      workday(%{first | day: min(day, Date.days_in_month(first))})
    end
    defp workday(date) do
      case Date.day_of_week(date) do
        6 -> Date.add(date, 2)
        7 -> Date.add(date, 1)
        _ -> date
      end
    end
    """
  end

  defp machine do
    """
    def run(order, events), do: Enum.reduce(events, order, &step/2)
    defp step("pay", %{state: :new} = order), do: to(order, :paid)
    defp step("pack", %{state: state} = order) when state in [:paid, :failed], do: to(order, :packed)
    defp step("fail", %{tries: tries} = order) when tries < 3, do: to(%{order | tries: tries + 1}, :failed)
    defp step("fail", order), do: to(order, :cancelled)
    defp step("ship", %{state: :packed} = order), do: to(order, :shipped)
    defp step("close", %{state: :shipped} = order), do: to(order, :closed)
    defp step(event, order), do: %{order | log: [{:ignored, event} | order.log]}
    defp to(order, state), do: %{order | state: state, log: [{order.state, state} | order.log]}
    """
  end

  defp scoring do
    """
    def run(applicants) do
      applicants |> Enum.map(&{&1.id, score(&1)}) |> Enum.filter(fn {_, score} -> score >= 0.5 end)
    end
    defp score(%{income: income, debt: debt, age: age, late: late, years: years}) do
      ratio = debt / max(income, 1)
      z = 0.8 * :math.log(income + 1) - 2.5 * ratio - 0.6 * length(late) + 0.05 * min(years, 20) + bonus(age) - 6.0
      Float.round(1 / (1 + :math.exp(-z)), 3)
    end
    defp bonus(age) when age < 25, do: -0.3
    defp bonus(age) when age > 60, do: 0.1
    defp bonus(_), do: 0.2
    """
  end

  defp applicants do
    for number <- 1..30 do
      %{
        id: number,
        income: 1_000 * rem(number * 37, 90),
        debt: 500 * rem(number * 11, 40),
        age: 20 + rem(number * 13, 50),
        late: Enum.take([:may, :june, :july], rem(number, 4)),
        years: rem(number, 25)
      }
    end
  end
end
