/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.paper.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fi.polku.paper.ExportFormat;
import fi.polku.paper.ExportSettings;
import fi.polku.paper.Handouts;
import fi.polku.picture.theme.Palette;

/** What people do with the page, with a mouse or without. */
class PageInBrowserTest {

    private static final String FOCUSED = "document.activeElement";
    private static final String DETAILS = "document.getElementById('details')";
    private static final String FITS = "(view => Math.abs(view.clientWidth - view.firstElementChild.clientWidth) < 2)"
            + "(document.querySelector('.view'))";
    private static final String NAME = "[...document.querySelectorAll('.view text')].find(it => it.textContent === '"
            + "Reads reviews')";
    private static final String TOUCHPOINT = "Reads reviews";

    @TempDir
    static Path folder;
    private static Path page;

    @BeforeAll
    static void writeTheExample() throws Exception {
        page = folder.resolve("example.html");
        ExportFormat.HTML.write(Handouts.example("online-shop", Locale.ENGLISH), ExportSettings.STANDARD, page);
    }

    @Test
    void elementsAreReachedAndToldByKeyboard() throws Exception {
        try (Browser browser = Browser.open(page, true, folder)) {
            browser.ask("document.querySelector('.view').focus()");
            browser.press("Tab");
            assertThat(browser.ask(FOCUSED + ".tagName")).isEqualTo("g");
            String first = browser.ask(FOCUSED + ".id");
            assertThat(told(browser)).isEqualTo(browser.ask(FOCUSED + ".querySelector('title').textContent"));
            assertThat(browser.ask(FOCUSED + ".computedName")).isEqualTo(told(browser));
            browser.press("ArrowRight", "ArrowDown", "ArrowUp", "ArrowDown");
            assertThat(browser.ask(FOCUSED + ".id")).isNotEqualTo(first);
            assertThat(browser.ask(FOCUSED + ".computedName")).isEqualTo(told(browser)).isNotEmpty();
            browser.press("Escape");
            assertThat(browser.ask(DETAILS + ".hidden")).isEqualTo("true");
            browser.press("Enter");
            assertThat(browser.ask(DETAILS + ".hidden")).isEqualTo("false");
            browser.press("Tab");
            assertThat(browser.ask(FOCUSED + ".closest('.view svg')")).as("one Tab leaves the picture").isEqualTo("null");
            assertThat(browser.ask(DETAILS + ".hidden")).isEqualTo("true");
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void aFindingLeadsToItsElementAndTellsOfIt() throws Exception {
        try (Browser browser = Browser.open(page, true, folder)) {
            browser.ask("document.querySelector('aside li a').focus()");
            String wanted = browser.ask("document.querySelector('aside li a').hash");
            browser.ask("document.querySelector('aside li a').click()");
            browser.until("'#' + " + FOCUSED + ".id === '" + wanted + "'");
            assertThat(told(browser)).isNotEmpty();
        }
    }

    @Test
    void aFingerOpensDetailsAndClosesThem() throws Exception {
        try (Browser browser = Browser.open(page, true, folder)) {
            browser.tap("document.querySelector('.view g[id*=e-] title').parentElement");
            browser.until("!" + DETAILS + ".hidden");
            assertThat(told(browser)).isEqualTo(browser.ask(FOCUSED + ".querySelector('title').textContent"));
            browser.tap("document.querySelector('h1')");
            browser.until(DETAILS + ".hidden");
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void searchFindsWhatIsTyped() throws Exception {
        try (Browser browser = Browser.open(page, true, folder)) {
            browser.ask("document.getElementById('query').focus()");
            browser.type(TOUCHPOINT);
            browser.until("document.getElementById('hits').value.startsWith('1 of ')");
            assertThat(browser.ask("document.querySelector('g.now').textContent")).contains(TOUCHPOINT);
            assertThat(browser.ask("document.querySelector('g.now g.hit')")).as("only what is innermost").isEqualTo("null");
            browser.press("Enter");
            browser.until("document.getElementById('hits').value.startsWith('2 of ')");
            browser.type("zzz");
            browser.until("document.getElementById('hits').value === 'nothing found'");
        }
    }

    @Test
    void aPictureThatFitsItsWindowGoesOnFittingIt() throws Exception {
        try (Browser browser = Browser.open(page, true, folder)) {
            browser.until(FITS);
            browser.resize(900, 700);
            browser.until(FITS);
            browser.ask("document.querySelector('[data-zoom=in]').click()");
            browser.resize(1200, 700);
            assertThat(browser.ask(FITS)).as("what was zoomed stays").isEqualTo("false");
        }
    }

    @Test
    void onAPhoneNamesCanBeReadAndNothingIsWiderThanThePage() throws Exception {
        try (Browser browser = Browser.open(page, true, folder)) {
            browser.resize(420, 900);
            browser.ask("location.reload()");
            browser.until("document.readyState === 'complete' && innerWidth === 420"
                    + " && !document.querySelector('.zoom').hidden");
            assertThat(browser.ask("document.documentElement.scrollWidth")).isEqualTo("420");
            assertThat(Double.parseDouble(browser.ask(NAME + ".getBoundingClientRect().height"))).isGreaterThan(7);
            assertThat(browser.ask("(nav => nav.scrollHeight - nav.clientHeight)(document.querySelector('nav'))"))
                    .isEqualTo("0");
            assertThat(browser.ask(FITS.replace("('.view')", "('section:last-of-type .view')"))).as("a persona's sheet fits")
                    .isEqualTo("true");
            browser.ask("document.querySelector('[data-zoom=fit]').click()");
            browser.until(FITS);
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void withScriptsSwitchedOffAllCanStillBeSeen() throws Exception {
        try (Browser browser = Browser.open(page, false, folder)) {
            assertThat(browser.ask("document.getElementById('search').hidden")).as("no script ran").isEqualTo("true");
            BufferedImage seen = browser.picture();
            assertThat(IntStream.range(0, 800).filter(x -> IntStream.range(200, seen.getHeight())
                    .anyMatch(y -> seen.getRGB(x, y) == Palette.INK.rgb() + 0xFF000000)).count())
                    .as("columns with letters").isGreaterThan(50);
            assertThat(browser.complaints()).isEmpty();
        }
    }

    /** @return the title in the details, as people see it */
    private static String told(Browser browser) throws Exception {
        assertThat(browser.ask(DETAILS + ".checkVisibility()")).isEqualTo("true");
        return browser.ask(DETAILS + ".querySelector('b').textContent");
    }
}
