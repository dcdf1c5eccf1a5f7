// The tests of both halves did run.
for (half in ['Jackson2Test', 'Jackson3Test']) {
    def report = new File(basedir, "target/surefire-reports/TEST-org.example.school.${half}.xml").text
    assert report.contains(' tests="2"')
}
