/** Looking at evidence without opening the file itself (xem trước minh chứng). */
@NullMarked
package vn.danvan.plan.preview;

import org.jspecify.annotations.NullMarked;
