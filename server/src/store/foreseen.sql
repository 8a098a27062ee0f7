select foreseen from employer
