package org.caseledger.events.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** 全国地方公共団体コード: five digits and a check digit, for example {@code 131016}. */
public record MunicipalityCode(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public MunicipalityCode {
        if (!value.matches("[0-9]{6}") || value.charAt(5) - '0' != checkDigit(value)) {
            throw new IllegalArgumentException("municipality-code.check-digit");
        }
    }

    private static int checkDigit(String code) {
        int sum = 0;
        for (int place = 0; place < 5; place++) {
            sum += (code.charAt(place) - '0') * (6 - place);
        }
        return (11 - sum % 11) % 10;
    }

    @Override
    public String toString() {
        return value;
    }
}
