# A plugin in Python, for componentize-py.
from componentize_py_types import Err
from wit_world import exports
from wit_world.exports.shop import Item, Problem_Empty, Problem_UnknownItem
from wit_world.imports import prices

calls = 0


class Shop(exports.Shop):
    def shout(self, text: str) -> str:
        return text.upper()

    def total(self, items: list[Item]) -> int:
        if not items:
            raise Err(Problem_Empty())
        total = 0
        for item in items:
            try:
                total += item.count * prices.price(item.name)
            except Err as error:
                raise Err(Problem_UnknownItem(error.value))
        return total

    def squares(self, numbers: list[int]) -> list[int]:
        return [n * n for n in numbers]

    def count(self) -> int:
        global calls
        calls += 1
        return calls
