/** What all pages share: frame, navigation, dates and names as shown. */
@NullMarked
package org.caseledger.query.screens;

import org.jspecify.annotations.NullMarked;
