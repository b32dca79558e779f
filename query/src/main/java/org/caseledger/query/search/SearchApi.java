package org.caseledger.query.search;

import org.caseledger.events.value.SignedIn;
import org.caseledger.query.gate.OutputPath;
import org.caseledger.query.ledger.BadQuestion;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Search as JSON. Terms come in the body: an address is written into logs on its way. */
@RestController
public class SearchApi {

    private final SearchReading reading;
    private final NoticesReading notices;
    private final AlikeReading alike;

    public SearchApi(SearchReading reading, NoticesReading notices, AlikeReading alike) {
        this.reading = reading;
        this.notices = notices;
        this.alike = alike;
    }

    /** What to look for: two letters or more. */
    public record Question(@Nullable String terms) {}

    @PostMapping("/api/v1/search")
    public ResponseEntity<SearchPage> search(SignedIn reader, @RequestBody Question question) {
        if (question.terms() == null) {
            throw new BadQuestion("terms");
        }
        SearchPage page = reading.search(reader, OutputPath.SEARCH_API, question.terms());
        return ResponseEntity.ok()
                .header("Ledger-Position", Long.toString(page.ledgerPosition()))
                .body(page);
    }

    @GetMapping("/api/v1/search-notices")
    public ResponseEntity<NoticesPage> notices(SignedIn reader) {
        NoticesPage page = notices.show(reader, OutputPath.SEARCH_NOTICES_API);
        return ResponseEntity.ok()
                .header("Ledger-Position", Long.toString(page.ledgerPosition()))
                .body(page);
    }

    @GetMapping("/api/v1/alike-persons")
    public ResponseEntity<AlikePage> alike(SignedIn reader) {
        AlikePage page = alike.show(reader, OutputPath.ALIKE_PERSONS_API);
        return ResponseEntity.ok()
                .header("Ledger-Position", Long.toString(page.ledgerPosition()))
                .body(page);
    }
}
