"""Superset led through a database: a connection, a dataset, rows in SQL Lab, and a bar chart."""

import json
import urllib.parse

from desktop.browser import Keys
from desktop.tools import PASSWORD

SELECT = ".ant-select[aria-label='{0}'], div[aria-label='{0}']"
CHOICES = ".ant-select-dropdown:not(.ant-select-dropdown-hidden) .ant-select-item-option"
TOASTS = ".toast--danger, .ant-message-error, .ant-alert-error"


class SupersetGuide:
    def __init__(self, browser, address):
        self.browser = browser
        self.address = address

    def sign_in(self):
        browser = self.browser
        browser.open(self.address + "/login/")
        # What the page reports about itself must be through: its answer would end the new session.
        browser.settle(2.0)
        browser.fill("input[name=username], input#username", "admin")
        browser.fill("input[name=password], input#password", PASSWORD)
        browser.press(Keys.ENTER)
        browser.wait(lambda: "/login" not in browser.driver.current_url, "Superset does not let us in")

    def show(self, server, sights, name, note, pictures):
        """Leads to everything that is looked at; `name` is the connection's."""
        self.connect(server, sights, name)
        number = self.make_dataset(sights, name, note)
        if pictures:
            self.browser.save(f"superset-{name}-dataset")
        self.query(sights, name, note)
        if pictures:
            self.browser.save(f"superset-{name}-rows")
        self.chart(sights, number, name, note)
        if pictures:
            self.browser.save(f"superset-{name}-chart")
        # Its SQLite keeps no two datasets of the same name, whatever databases they are of.
        self.browser.run("return fetch(arguments[0], {method: 'DELETE'})", f"/api/v1/dataset/{number}")

    def connect(self, server, sights, name):
        browser = self.browser
        browser.open(self.address + "/databaseview/list")
        browser.click("[data-test='btn-create-database']")
        browser.click("//*[@role='dialog']//*[normalize-space(text())='PostgreSQL']")
        fields = {
            "host": server.host, "port": str(server.port), "database": sights.database, "username": sights.user,
            "password": sights.password, "database_name": name,
        }
        for field, value in fields.items():
            if value:
                browser.fill(f"[role=dialog] input[name={field}]", value)
        # The first click only ends the last field, whose value is looked at then.
        browser.click("[data-test=btn-submit-connection]")
        browser.settle()
        if not browser.has("[data-test=modal-confirm-button]"):
            browser.click("[data-test=btn-submit-connection]")
        browser.click("[data-test=modal-confirm-button]")
        browser.gone("[role=dialog]")

    def make_dataset(self, sights, name, note):
        """Makes a dataset of the table and returns its number."""
        browser = self.browser
        browser.open(self.address + "/dataset/add/")
        self.choose("Select database or type to search databases", name)
        note("schemas", self.choose("Select schema", sights.schema))
        note("tables", self.choose("Select table or type to search tables", sights.table))
        browser.settle(1.5)
        note("columns", browser.texts(".ant-table-row"))
        made = self.post("/api/v1/dataset/", {
            "database": self.newest("database"), "schema": sights.schema, "table_name": sights.table,
        })
        self.complaints(note)
        return made["id"]

    def choose(self, label, wanted):
        """Chooses from a list and returns all that it offers."""
        browser = self.browser
        browser.settle(0.5)
        browser.click(SELECT.format(label))
        browser.wait(lambda: browser.has(CHOICES), f"{label}: nothing to choose from")
        browser.settle(0.5)
        offered = [choice.text for choice in browser.all(CHOICES)]
        browser.press(wanted)
        browser.click(
            f"//*[contains(@class, 'ant-select-item-option')][.//*[normalize-space(text())='{wanted}'] or contains(., '{wanted}')]")
        return offered

    def query(self, sights, name, note):
        browser = self.browser
        parameters = urllib.parse.urlencode({
            "dbid": self.newest("database"), "schema": sights.schema, "sql": sights.query, "name": name, "autorun": "true",
        }, quote_via=urllib.parse.quote)
        browser.open(f"{self.address}/sqllab/?{parameters}")
        browser.find("[role=gridcell]")
        browser.settle(2.0)
        note("rows", [text.replace("\n", " | ") for text in browser.texts(".ag-row")])
        self.complaints(note)

    def chart(self, sights, dataset, name, note):
        browser = self.browser
        form = {
            "viz_type": "echarts_timeseries_bar", "datasource": f"{dataset}__table", "row_limit": 1000, "show_value": True,
            "adhoc_filters": [], "show_legend": True, **sights.chart,
        }
        chart = self.post("/api/v1/chart/", {
            "slice_name": f"{sights.table} of {name}", "viz_type": form["viz_type"], "datasource_id": dataset,
            "datasource_type": "table", "params": json.dumps(form),
        })
        browser.open(f"{self.address}/explore/?slice_id={chart['id']}")
        browser.find("canvas")
        browser.settle(2.0)
        # What is drawn is equal where the pictures are.
        pixels = browser.run(
            "const canvas = document.querySelector('canvas'); const text = canvas.toDataURL(); let sum = 0;"
            "for (let at = 0; at < text.length; at++) sum = (sum * 31 + text.charCodeAt(at)) | 0;"
            "return canvas.width + ' by ' + canvas.height + ', ' + text.length + ' bytes, ' + sum")
        note("chart", str(pixels))
        self.complaints(note)

    def newest(self, kind):
        """The number of the newest database or chart."""
        return max(self.get(f"/api/v1/{kind}/?q=(page_size:100)")["ids"])

    def complaints(self, note):
        note("complaints", [element.text for element in self.browser.all(TOASTS)])

    def get(self, path):
        return self.browser.run("return fetch(arguments[0]).then(answer => answer.json())", path)

    def post(self, path, body):
        answer = self.browser.run(
            "return fetch(arguments[0], {method: 'POST', headers: {'Content-Type': 'application/json'}, body: arguments[1]})"
            ".then(answer => answer.json())", path, json.dumps(body))
        if "id" not in answer:
            raise AssertionError(f"Superset: {path}: {answer}")
        return answer
