package org.caseledger.query.search;

import org.caseledger.events.value.FileId;
import org.caseledger.events.value.ProtectionId;
import org.caseledger.events.value.SignedIn;
import org.caseledger.query.gate.OutputPath;
import org.caseledger.query.screens.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import java.util.UUID;

/** The page 所在が書かれているおそれのある記録. */
@Controller
public class PlacesScreen {

    private final PlacesReading reading;
    private final Frame frame;

    public PlacesScreen(PlacesReading reading, Frame frame) {
        this.reading = reading;
        this.frame = frame;
    }

    @GetMapping("/cases/{fileId}/protections/{protectionId}/places")
    public String places(
            SignedIn reader,
            @PathVariable UUID fileId,
            @PathVariable UUID protectionId,
            Model model) {
        var asked = new PlacesReading.Asked(new FileId(fileId), new ProtectionId(protectionId));
        PlacesToLookAt places = reading.show(reader, OutputPath.PROTECTION_PLACES_PAGE, asked);
        model.addAttribute("places", places);
        frame.around(model, reader, "所在が書かれているおそれのある記録", places.ledgerPosition());
        return "places";
    }
}
