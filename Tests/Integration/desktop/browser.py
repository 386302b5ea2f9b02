"""A Chromium without a window, and what the drivers of tools do with it."""

import io
import shutil
import time

from PIL import Image
from selenium import webdriver
from selenium.common.exceptions import StaleElementReferenceException, WebDriverException
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

SIZE = (1280, 860)
PATIENCE = 60.0


class NotShown(Exception):
    """The page does not show what was waited for."""


class Browser:
    """One tab. What is looked for is named by a CSS selector, or by an XPath that begins with a slash."""

    def __init__(self, folder, size=SIZE):
        self.folder = folder
        options = webdriver.ChromeOptions()
        options.binary_location = shutil.which("chromium") or shutil.which("chromium-browser") or ""
        for option in (
            "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars",
            "--force-device-scale-factor=1", "--lang=en-US",
        ):
            options.add_argument(option)
        options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
        service = webdriver.ChromeService(executable_path=shutil.which("chromedriver"))
        self.driver = webdriver.Chrome(options=options, service=service)
        self.resize(*size)
        self.driver.set_page_load_timeout(180)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.driver.quit()

    def open(self, address):
        self.driver.get(address)

    def resize(self, width, height):
        """Gives the page this much room: what lists do not show is not in the page at all."""
        metrics = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": False}
        self.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)

    def run(self, script, *arguments):
        """What a script returns in the page."""
        return self.driver.execute_script(script, *arguments)

    # Waiting and looking

    def wait(self, condition, message, patience=PATIENCE):
        """What a condition returns once that is something."""
        end = time.monotonic() + patience
        while True:
            try:
                found = condition()
            except (StaleElementReferenceException, WebDriverException):
                found = None
            if found:
                return found
            if time.monotonic() > end:
                self.save("failure")
                raise NotShown(f"{message} within {patience:.0f} s, at {self.driver.current_url}")
            time.sleep(0.2)

    def all(self, place):
        """The elements at a place that are shown."""
        by = By.XPATH if place.startswith(("/", "(")) else By.CSS_SELECTOR
        return [element for element in self.driver.find_elements(by, place) if element.is_displayed()]

    def find(self, place, patience=PATIENCE):
        """The first element at a place, once one is shown."""
        return self.wait(lambda: self.all(place), f"{place} is not shown", patience)[0]

    def has(self, place):
        return bool(self.all(place))

    def gone(self, place, patience=PATIENCE):
        """Waits until nothing is shown at a place."""
        self.wait(lambda: not self.all(place), f"{place} stays", patience)

    def texts(self, place):
        """The texts at a place, from top to bottom."""
        return self.wait(lambda: [element.text for element in self.all(place)] or [""], f"{place} has no text")

    # Doing

    def click(self, place, patience=PATIENCE):
        self.wait(lambda: self._click(place), f"{place} cannot be clicked", patience)

    def _click(self, place):
        elements = self.all(place)
        if not elements:
            return False
        elements[0].click()
        return True

    def fill(self, place, text):
        """Writes into a field in place of what it has; the page may make the field anew meanwhile."""
        self.click(place)
        keys = webdriver.ActionChains(self.driver).key_down(Keys.CONTROL).send_keys("a").key_up(Keys.CONTROL)
        keys.send_keys(Keys.DELETE).send_keys(text).perform()

    def press(self, *keys):
        webdriver.ActionChains(self.driver).send_keys(*keys).perform()

    def double_click(self, element):
        webdriver.ActionChains(self.driver).double_click(element).perform()

    # What it looks like

    def settle(self, still=1.0, patience=20.0):
        """Waits until the page looks the same for a while."""
        before, since, end = None, time.monotonic(), time.monotonic() + patience
        while time.monotonic() < end:
            now = self.driver.get_screenshot_as_png()
            if now != before:
                before, since = now, time.monotonic()
            elif time.monotonic() - since >= still:
                return
            time.sleep(0.2)

    def save(self, name):
        """Keeps a picture of the page, with few enough colours to be small."""
        image = Image.open(io.BytesIO(self.driver.get_screenshot_as_png())).convert("RGB")
        image.quantize(96, dither=Image.Dither.NONE).save(self.folder / f"{name}.png", optimize=True)

    def complaints(self):
        """The errors that the page has written to the console since the last time."""
        return [entry["message"] for entry in self.driver.get_log("browser") if entry["level"] == "SEVERE"]
