/** Where the whereabouts of somebody protected may stand in words that do not close by themselves. */
@NullMarked
package org.caseledger.query.whereabouts;

import org.jspecify.annotations.NullMarked;
