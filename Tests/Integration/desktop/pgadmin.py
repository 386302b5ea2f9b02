"""pgAdmin 4 led through a database: its tree, a table's properties, SQL and statistics, its rows, and the dashboard."""

ENTRY = "//*[contains(@class, 'file-entry')][.//span[contains(@class, 'file-name') and normalize-space(.)='{0}']]"
TAB = "//*[@role='tab'][normalize-space(.)='{0}']"
# The numbers of the statistics that do not hang on what else has read the table.
COUNTED = ("Tuples inserted", "Tuples updated", "Tuples deleted", "Live tuples")
OWN_LINES = """
    const entries = [...document.querySelectorAll('.file-entry')];
    const start = entries.findIndex(entry => entry.querySelector('.file-name')?.innerText.trim() == arguments[0]);
    const depth = start < 0 ? 0 : Number(entries[start].dataset.depth);
    const found = [];
    for (const entry of entries.slice(start + 1)) {
        if (Number(entry.dataset.depth) <= depth) break;
        found.push(entry.innerText.replaceAll('\\n', ' '));
    }
    return start < 0 ? null : found;
"""
FIELDS = """
    const shown = [...document.querySelectorAll('input, textarea')].filter(field => field.name && field.offsetParent);
    return shown.map(field => field.name + ' = ' + (field.type == 'checkbox' ? field.checked : field.value));
"""
HIGH = 2600


class PgAdminGuide:
    def __init__(self, browser, tool):
        self.browser = browser
        self.address = f"{tool.address}{tool.first_page}"

    def open(self):
        self.browser.open(self.address)
        self.browser.find("//*[text()='Add New Server']")
        self.browser.settle(1.5)

    def show(self, server, sights, name, note, pictures):
        """Leads to everything that is looked at; `name` is the server's in the tree."""
        browser = self.browser
        self.open()
        self.register(server, sights, name)
        browser.resize(1280, HIGH)
        note("server", self.expand(name))
        self.expand("Databases")
        note("database", self.expand(sights.database))
        note("schemas", self.expand("Schemas"))
        note("schema", self.expand(sights.schema))
        for kind in ("Tables", "Views"):
            note(kind, self.expand(kind))
        note("table", self.expand(sights.table))
        for kind in ("Columns", "Constraints", "Indexes"):
            note(kind, self.expand(kind))
        self.look_at(sights.table, note)
        if sights.view:
            self.select(sights.view)
            note("SQL of the view", self.sql())
        self.complaints(note)
        if pictures:
            browser.resize(1280, 860)
            for tab in ("SQL", "Statistics", "Dashboard"):
                self.select(sights.table)
                self.tab(tab)
                browser.settle(6 if tab == "Dashboard" else 1)
                browser.save(f"pgadmin-{name}-{tab.lower()}")
        self.rows(sights.table, note)
        browser.resize(1280, 860)
        browser.settle(1.5)
        if pictures:
            browser.save(f"pgadmin-{name}-rows")
        self.complaints(note)

    def register(self, server, sights, name):
        browser = self.browser
        browser.click("//*[text()='Add New Server']")
        browser.fill("input[name=name]", name)
        browser.click("button[data-test=Connection]")
        fields = {
            "host": server.host, "port": str(server.port), "db": sights.database, "username": sights.user,
            "password": sights.password or "none",
        }
        for field, value in fields.items():
            browser.fill(f"input[name={field}]", value)
        browser.settle()
        browser.click("//button[@data-test='Save']")
        browser.find(ENTRY.format(name))
        browser.gone("//button[@data-test='Save']")

    # The tree

    def node(self, name):
        return self.browser.find(ENTRY.format(name))

    def select(self, name):
        self.browser.run("arguments[0].scrollIntoView({block: 'center'})", self.node(name))
        self.browser.click(ENTRY.format(name))
        self.browser.settle()

    def expand(self, name):
        """Opens a node and returns what is below it."""
        browser = self.browser
        if not browser.run(OWN_LINES, name):
            browser.double_click(self.node(name))
            browser.settle(0.8)
        return browser.run(OWN_LINES, name)

    # The tabs

    def tab(self, name):
        self.browser.click(TAB.format(name))
        self.browser.settle()

    def look_at(self, table, note):
        """The tabs of a table."""
        browser = self.browser
        self.select(table)
        self.tab("Properties")
        browser.find("input[name=name]")
        note("properties", [line for line in browser.run(FIELDS) if not line.startswith("oid ")])
        note("SQL of the table", self.sql())
        self.tab("Statistics")
        browser.find("//*[text()='Tuples inserted']")
        shown = self.lines(".pgrt-row")
        note("statistics", [line.split(" | ")[0] for line in shown])
        note("counted", [line for line in shown if line.startswith(COUNTED)])
        for tab in ("Dependencies", "Dependents"):
            self.tab(tab)
            browser.settle(1.5)
            # They come in the order of identifiers, which differ.
            note(tab.lower(), sorted(self.lines(".pgrt-row")))

    def lines(self, place):
        """The rows of a table that is shown, with bars between their cells."""
        return [" | ".join(row.text.split("\n")) for row in self.browser.all(place)]

    def sql(self):
        """The text of the SQL tab."""
        self.tab("SQL")
        self.browser.settle(1.5)
        return self.browser.find(".cm-content").text

    def rows(self, table, note):
        """The grid of a table's rows."""
        browser = self.browser
        self.select(table)
        browser.run("[...document.querySelectorAll('button')].find(one => one.dataset.label == 'All Rows').click()")
        self.in_query_tool()
        browser.find("[role=gridcell]")
        browser.settle(2.0)
        note("rows", self.lines("[role=row]"))
        browser.driver.switch_to.default_content()

    def in_query_tool(self):
        """Goes on in the frame that holds a table's rows."""
        [frame] = self.browser.wait(lambda: self.browser.all("iframe[id^=id-query-tool]"), "the query tool is not shown")
        self.browser.driver.switch_to.frame(frame)

    def complaints(self, note):
        note("complaints", [element.text for element in self.browser.all(".MuiAlert-root, .notistack-MuiContent-error")])
