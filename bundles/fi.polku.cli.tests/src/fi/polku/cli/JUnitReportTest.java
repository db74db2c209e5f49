/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.cli;

import static fi.polku.cli.CommandLineRun.polku;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;

import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestCase;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.apache.maven.plugins.surefire.report.TestSuiteXmlParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

import fi.polku.rules.RuleEngine;

class JUnitReportTest {

    @TempDir
    private Path folder;

    @Test
    void eachRuleIsATestCaseOfEachFile() throws Exception {
        Gaps.hostile(folder);
        Gaps.dangling(folder);

        List<ReportTestSuite> suites = suites(folder);

        assertThat(suites).hasSize(2);
        for (ReportTestSuite suite : suites) {
            assertThat(suite.getTestCases()).hasSize(RuleEngine.standard().rules().size() + 1);
        }
    }

    @Test
    void whatIsFoundFailsItsCaseAndNoOther() throws Exception {
        List<ReportTestCase> cases = suites(Gaps.in(folder.resolve("m.polku"), List.of("Pay")).file()).get(0).getTestCases();

        assertThat(failing(cases, "polku/touchpoint-owner")).isTrue();
        assertThat(failing(cases, "polku/promise-redemption")).isFalse();
        assertThat(failing(cases, "polku/reference")).isFalse();
    }

    @Test
    void namesComeBackAsTheyAre() throws Exception {
        ReportTestCase owner = suites(Gaps.hostile(folder)).get(0).getTestCases().stream()
                .filter(test -> test.getName().startsWith("polku/touchpoint-owner:")).findFirst().orElseThrow();

        String detail = owner.getFailureDetail();
        assertThat(Gaps.labels()).filteredOn(name -> name.codePoints().noneMatch(c -> c == 0x85))
                .allSatisfy(name -> assertThat(detail).contains(name));
        assertThat(detail.lines()).hasSize(Gaps.HOSTILE.size()).allMatch(line -> line.matches(".*\\.polku:\\d+: error: .*"));
    }

    @Test
    void aReferenceThatLeadsNowhereFailsACaseOfItsOwn() throws Exception {
        assertThat(failing(suites(Gaps.dangling(folder)).get(0).getTestCases(), "polku/reference")).isTrue();
    }

    @Test
    void aFileThatCanNotBeReadIsAnError() throws Exception {
        ReportTestSuite suite = suites(Gaps.broken(folder)).get(0);

        assertThat(suite.getNumberOfErrors()).isOne();
        assertThat(suite.getTestCases()).singleElement().satisfies(test -> assertThat(test.hasError()).isTrue());
    }

    @Test
    void theCountsOfEverySuiteAndOfTheWholeAreTrue() throws Exception {
        Gaps.hostile(folder);
        Gaps.broken(folder);
        Gaps.dangling(folder);
        Document xml = xml(folder);

        List<Element> suites = elements(xml.getDocumentElement(), "testsuite");
        assertThat(suites).hasSize(3);
        suites.add(xml.getDocumentElement());
        for (Element suite : suites) {
            assertThat(suite.getAttribute("tests")).isEqualTo("" + elements(suite, "testcase").size());
            assertThat(suite.getAttribute("failures")).isEqualTo("" + elements(suite, "failure").size());
            assertThat(suite.getAttribute("errors")).isEqualTo("" + elements(suite, "error").size());
        }
    }

    /** Surefire's own schema asks for these, and build servers group by class name. */
    @Test
    void everySuiteAndCaseHasTheAttributesThatReadersAskFor() throws Exception {
        Document xml = xml(Gaps.hostile(folder));

        assertThat(elements(xml.getDocumentElement(), "testsuite")).allSatisfy(suite -> assertThat(
                List.of("name", "tests", "failures", "errors", "skipped", "time")).allMatch(suite::hasAttribute));
        assertThat(elements(xml.getDocumentElement(), "testcase")).allSatisfy(test -> {
            assertThat(List.of("name", "classname", "time")).allMatch(test::hasAttribute);
            assertThat(elements(test, "failure")).hasSizeLessThanOrEqualTo(1);
        });
        assertThat(elements(xml.getDocumentElement(), "failure"))
                .allSatisfy(failure -> assertThat(List.of("message", "type")).allMatch(failure::hasAttribute));
    }

    private static boolean failing(List<ReportTestCase> cases, String rule) {
        return cases.stream().filter(test -> test.getName().startsWith(rule + ":")).findFirst().orElseThrow().hasFailure();
    }

    private static List<ReportTestSuite> suites(Path file) throws Exception {
        return new TestSuiteXmlParser(new NullConsoleLogger()).parse(new InputStreamReader(new ByteArrayInputStream(
                report(file).getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8));
    }

    private static Document xml(Path file) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder()
                .parse(new InputSource(new StringReader(report(file))));
    }

    private static String report(Path file) throws IOException {
        return polku("validate", file, "--format", "junit").out();
    }

    private static List<Element> elements(Element in, String name) {
        NodeList found = in.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }
}
