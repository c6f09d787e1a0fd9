@NullMarked
package vn.danvan.calendar.web;

import org.jspecify.annotations.NullMarked;
